"""The values and rules of watched sources."""

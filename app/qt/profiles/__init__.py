"""The profiles of devices and deliveries: their list, and an editor."""

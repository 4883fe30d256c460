"""Profiles: named rules that tell whether a file plays on a device, or is fit for a delivery."""

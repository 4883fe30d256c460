"""Tests of moving copies to the trash, and back."""

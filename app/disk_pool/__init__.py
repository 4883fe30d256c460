"""Reads many files in killable children, each disk at its own pace, and saves what they find."""

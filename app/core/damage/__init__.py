"""Damage of pictures and sound: depths of a check, evidence that decoding finds, and verdicts."""

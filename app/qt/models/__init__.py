"""What the views show: Qt models over plain values."""

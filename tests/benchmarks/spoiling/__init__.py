"""Videos of many kinds that ffmpeg makes, ways to spoil them, and verdicts about them."""

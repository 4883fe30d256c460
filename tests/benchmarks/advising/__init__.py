"""Parts of the benchmark `advice_truth`: what files are made, and how."""

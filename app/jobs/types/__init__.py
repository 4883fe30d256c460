"""The types of jobs, a file each; `registry` lists them."""

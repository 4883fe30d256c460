"""The tables, and the steps that bring an old library to them."""

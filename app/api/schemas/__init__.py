"""The types of requests and answers, and the operations that take them."""

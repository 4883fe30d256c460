"""Parts of HTTP that all routes share: requests, answers, problem documents."""

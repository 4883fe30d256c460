"""Problems of files: `catalogue` names them, the rules find them, `evaluate` applies the rules."""

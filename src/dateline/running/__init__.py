"""Where the reading runs: this process, or several."""

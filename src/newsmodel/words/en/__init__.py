"""English words, one idea a set."""

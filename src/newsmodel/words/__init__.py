"""Words as data, a folder a language."""

"""The stages of the parser, one a file; their order stands in `newsmodel.parser`."""

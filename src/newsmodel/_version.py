"""The version, read by the build and shown as `newsmodel.__version__`."""

__version__ = "0.1.0"

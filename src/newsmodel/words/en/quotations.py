"""Words that tell what quotation marks are for."""

ELISIONS = frozenset(
    "bout cause cept cos cuz em ere fraid n neath nuff round sup til till tis twas twere "
    "twill".split()
)
"""Words before which an apostrophe stands for letters left out ('tis, 'em, rock 'n' roll), so
that the mark opens no quotation."""

"""The article in the forms that other systems read, one a file."""

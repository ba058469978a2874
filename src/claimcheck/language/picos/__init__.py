"""What is taken or done, against what, and what it changes: the I, C and O of PICO."""

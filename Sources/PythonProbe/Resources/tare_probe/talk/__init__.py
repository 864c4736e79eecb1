"""What the talk's experiments share: its slides, its classes, how its functions are timed."""

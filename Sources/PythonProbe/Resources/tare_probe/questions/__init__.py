"""What experiments share: their source, their answers, claims, sizes and how they grow."""

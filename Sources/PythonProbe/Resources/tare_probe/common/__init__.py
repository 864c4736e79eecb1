"""What every room needs: how a cell can end, what is bundled, clocks, calls of other processes."""

"""Template tags: how values, states and icons look on every screen."""

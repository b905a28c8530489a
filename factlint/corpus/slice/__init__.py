"""The part of a shared corpus that a project keeps for itself."""

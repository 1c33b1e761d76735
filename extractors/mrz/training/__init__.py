"""How model.npz is made: rendered strips, degradation, a small network in numpy."""

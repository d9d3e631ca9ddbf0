"""How well records agree with gold of a careful reader."""

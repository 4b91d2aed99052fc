"""The doormen of this room, divided by what they show."""

"""References checked against the services: identity, every field, standing, verdict, file."""

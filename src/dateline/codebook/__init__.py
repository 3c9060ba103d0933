"""What the program knows of the world and of the wording of reports, as data that its users edit."""

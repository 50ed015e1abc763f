"""The small design system: what every screen is made of. Imports the theme and nothing of the product."""

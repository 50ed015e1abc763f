"""The tables of the library as SQLAlchemy Core knows them; `upgrades/` makes them, stores use them."""

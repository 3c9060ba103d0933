"""Names to places: an embedded gazetteer of populated places, divisions, countries and sites of war."""

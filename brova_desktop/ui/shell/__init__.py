"""The frame around the studios: rail, palette, activity, notices, preferences, tray. The only place that knows all."""

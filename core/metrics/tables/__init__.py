"""Tables composed of several KPIs, one to a module."""

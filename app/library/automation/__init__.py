"""Jobs, schedules and watched sources."""

"""A person's plan and data to take along: a document, a calendar, and data for programs."""

-- Links are erased by what they ask about.
CREATE INDEX pa_completion_link_document ON pa_completion_link (document);

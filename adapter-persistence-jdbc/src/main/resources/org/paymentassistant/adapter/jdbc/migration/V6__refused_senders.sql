-- How many mails of a sender were refused lately, so that a program which sends many is not answered without end.
ALTER TABLE pa_submission ADD COLUMN refused_sender VARCHAR(600);
CREATE INDEX pa_submission_refused ON pa_submission (refused_sender, received_at);

-- Whoever has begun a practice may leave it again: the wish to practise is theirs and no fact about them. What they did stays in their journal.
grant delete on app.enrolment to micromoment_app;

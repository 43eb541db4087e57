INSERT INTO month_in_force (month_of, run) VALUES (?, ?)

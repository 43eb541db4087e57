DELETE FROM row_outcome WHERE run NOT IN (SELECT run FROM month_in_force)

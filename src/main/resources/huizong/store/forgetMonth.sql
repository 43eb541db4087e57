DELETE FROM month_in_force WHERE month_of = ?

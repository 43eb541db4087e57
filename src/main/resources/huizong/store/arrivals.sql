SELECT sha256, first_seen FROM arrival WHERE month_of = ?

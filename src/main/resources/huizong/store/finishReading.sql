UPDATE reading SET damage_reason = ?, damage_detail = ?, whole = TRUE WHERE id = ?

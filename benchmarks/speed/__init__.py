"""How quickly claimcheck reads, beside the text checkers that writers use today."""

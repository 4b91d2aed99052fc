// The little script every page may do without.

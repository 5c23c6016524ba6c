package act

import (
	"context"

	"verdig/access"
)

// Grants returns the break-glass grants of an account that are in force.
func (d *Desk) Grants(ctx context.Context, actor string) ([]access.Grant, error) { return nil, nil }

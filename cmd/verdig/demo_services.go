package main

import (
	_ "embed" // the invented services
	"encoding/csv"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/store"
)

//go:embed demo/services.csv
var demoServiceText string

// errDemoServices is returned for a list of services that the directory does
// not take: a defect of the build.
var errDemoServices = errors.New("the demonstration's services are broken")

// demoServiceColumns are the columns of the list in order. A column named after
// a field of the form has its value; keeper and days are told below.
var demoServiceColumns = []casework.ServiceField{
	"keeper", casework.ServiceOutside, casework.ServiceName, casework.ServiceWhat, casework.ServiceNeeds, casework.ServiceSexes,
	casework.ServiceAgeFrom, casework.ServiceAgeTo, casework.ServiceChildren, casework.ServicePets, casework.ServiceLanguages,
	casework.ServiceInterpret, casework.ServiceRegions, casework.ServiceAlways, casework.ServiceHours, casework.ServicePhone,
	casework.ServiceEmail, casework.ServiceWeb, casework.ServiceHow, casework.ServiceSecret, casework.ServiceAddress,
	casework.ServiceUncounted, casework.ServicePlacesField, casework.ServiceFree, "days",
}

// demoServices fills the service directory of the demonstration with invented
// services, through the act of the desk's own form, each by the agency that
// keeps it. Their free places were told so many days ago as the list says.
func (a *app) demoServices(st *store.Store) error {
	r := csv.NewReader(strings.NewReader(demoServiceText))
	r.Comma, r.FieldsPerRecord = ';', len(demoServiceColumns)
	rows, err := r.ReadAll()
	if err != nil {
		return fmt.Errorf("%w: %w", errDemoServices, err)
	}
	for _, row := range rows[1:] {
		keeper, form, days := demoService(row)
		desk, err := act.NewDesk(st, func() time.Time { return a.now().AddDate(0, 0, -days) })
		if err != nil {
			return err
		}
		actor := access.Actor{ID: "demonstration", Role: access.CaseWorker, Agency: keeper}
		if keeper == "" {
			actor.Role = access.Coordinator
		}
		out, err := desk.AddService(a.ctx, desk.Matrix().Scope(actor, access.Protect), form)
		if err != nil {
			return err
		}
		if len(out.Issues) > 0 {
			return fmt.Errorf("%w: %s: %v", errDemoServices, form.Value(casework.ServiceName), out.Issues)
		}
	}
	return nil
}

// demoService reads one row: the keeper, the form, and how many days ago its
// free places were told. Lists of codes are separated by spaces, and the region
// "all" is the whole country.
func demoService(row []string) (keeper string, form casework.ServiceForm, days int) {
	form = casework.ServiceForm{}
	for i, field := range demoServiceColumns {
		value := row[i]
		switch field {
		case "keeper":
			keeper = value
		case "days":
			days, _ = strconv.Atoi(value)
		case casework.ServiceNeeds, casework.ServiceSexes, casework.ServiceLanguages:
			form[field] = strings.Fields(value)
		case casework.ServiceRegions:
			if value == "all" {
				form[casework.ServiceWhole] = []string{"yes"}
				continue
			}
			form[field] = strings.Fields(value)
		default:
			form[field] = []string{value}
		}
	}
	return keeper, form, days
}

package main

import (
	"context"
	"os"
	"testing"
)

func TestProf(t *testing.T) {

	null, _ := os.Create(os.DevNull)
	run(context.Background(), []string{"--quiet", "match", os.Getenv("F"), "--truth", os.Getenv("T"), "--json"}, console{in: os.Stdin, out: null, err: null})
}

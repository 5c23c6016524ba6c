package scrub

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
)

// qualities are tried one after another until a picture is small enough.
var qualities = []int{90, 80, 65, 50}

// fits refuses a picture that would burst: by its pixels, and by the memory
// that they take.
func fits(c image.Config, err error) error {
	if err != nil || c.Width <= 0 || c.Height <= 0 {
		return refuse("damaged")
	}
	pixels := int64(c.Width) * int64(c.Height)
	switch c.ColorModel {
	case color.RGBA64Model, color.NRGBA64Model:
		pixels *= 2 // twice the memory
	}
	if c.Width > 1<<16 || c.Height > 1<<16 || pixels > MaxPixels {
		return refuse("pixels", "40")
	}
	return nil
}

// cleanJPEG decodes and encodes a photograph, turned as its orientation says.
// Nothing but pixels passes: no segment, no thumbnail, nothing behind the end.
func cleanJPEG(b []byte) ([]byte, Kind, error) {
	if err := fits(jpeg.DecodeConfig(bytes.NewReader(b))); err != nil {
		return nil, "", err
	}
	if bytes.Count(b, []byte("\xff\xda")) > maxScans {
		return nil, "", refuse("bomb")
	}
	m, err := jpeg.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, "", refuse("damaged")
	}
	m = turned(m, orientation(b))
	for _, q := range qualities {
		var out bytes.Buffer
		if err := jpeg.Encode(&out, m, &jpeg.Options{Quality: q}); err != nil {
			return nil, "", refuse("damaged")
		}
		if out.Len() <= MaxOut {
			return out.Bytes(), JPEG, nil
		}
	}
	return nil, "", refuse("large_after", "10")
}

// cleanPNG decodes and encodes a picture: of its chunks only those of the
// pixels are made anew.
func cleanPNG(b []byte) ([]byte, Kind, error) {
	if err := fits(png.DecodeConfig(bytes.NewReader(b))); err != nil {
		return nil, "", err
	}
	m, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, "", refuse("damaged")
	}
	return encodePNG(m)
}

func encodePNG(m image.Image) ([]byte, Kind, error) {
	var out bytes.Buffer
	if err := png.Encode(&out, m); err != nil {
		return nil, "", refuse("damaged")
	}
	return out.Bytes(), PNG, nil
}

// pixels is how many a picture has, 0 where it cannot be told.
func pixels(b []byte) int {
	c, _, err := image.DecodeConfig(bytes.NewReader(b))
	if fits(c, err) != nil {
		return 0
	}
	return c.Width * c.Height
}

// cleanInner makes a picture within a document anew. A GIF becomes a PNG of its
// first image; other kinds are not taken.
func cleanInner(b []byte) ([]byte, Kind, error) {
	switch {
	case bytes.HasPrefix(b, []byte("\xff\xd8\xff")):
		return cleanJPEG(b)
	case bytes.HasPrefix(b, []byte("\x89PNG\r\n\x1a\n")):
		return cleanPNG(b)
	case bytes.HasPrefix(b, []byte("GIF8")):
		if err := fits(gif.DecodeConfig(bytes.NewReader(b))); err != nil {
			return nil, "", err
		}
		m, err := gif.Decode(bytes.NewReader(b))
		if err != nil {
			return nil, "", refuse("damaged")
		}
		return encodePNG(m)
	}
	return nil, "", refuse("inner_picture")
}

// orientation returns how a photograph is to be turned, 1 to 8, as its Exif
// says; 1 where it says nothing.
func orientation(b []byte) int {
	for at := 2; at+4 <= len(b) && b[at] == 0xff && b[at+1] != 0xda; {
		size := int(binary.BigEndian.Uint16(b[at+2:]))
		if size < 2 || at+2+size > len(b) {
			break
		}
		body := b[at+4 : at+2+size]
		if tiff, ok := bytes.CutPrefix(body, []byte("Exif\x00\x00")); ok && b[at+1] == 0xe1 {
			return tiffOrientation(tiff)
		}
		at += 2 + size
	}
	return 1
}

// tiffOrientation reads tag 0x0112 of the first directory (TIFF 6.0).
func tiffOrientation(b []byte) int {
	var order binary.ByteOrder = binary.BigEndian
	if bytes.HasPrefix(b, []byte("II")) {
		order = binary.LittleEndian
	}
	if len(b) < 8 {
		return 1
	}
	at := uint64(order.Uint32(b[4:]))
	if at+2 > uint64(len(b)) {
		return 1
	}
	n := uint64(order.Uint16(b[at:]))
	for entry := at + 2; n > 0 && entry+12 <= uint64(len(b)); n, entry = n-1, entry+12 {
		if order.Uint16(b[entry:]) == 0x0112 {
			if o := int(order.Uint16(b[entry+8:])); o >= 1 && o <= 8 {
				return o
			}
		}
	}
	return 1
}

// turned returns a picture as its orientation shows it (Exif 2.3, tag
// Orientation).
func turned(m image.Image, o int) image.Image {
	if o == 1 {
		return m
	}
	r := m.Bounds()
	w, h := r.Dx(), r.Dy()
	if o >= 5 {
		w, h = h, w
	}
	// from gives the place in the source of a place in the result.
	from := func(x, y int) (int, int) {
		if o >= 5 {
			x, y = y, x
		}
		if o == 2 || o == 3 || o == 7 || o == 8 {
			x = r.Dx() - 1 - x
		}
		if o == 3 || o == 4 || o == 6 || o == 7 {
			y = r.Dy() - 1 - y
		}
		return r.Min.X + x, r.Min.Y + y
	}
	to := image.Rect(0, 0, w, h)
	switch m := m.(type) {
	case *image.YCbCr:
		out := image.NewYCbCr(to, image.YCbCrSubsampleRatio444)
		for i := range out.Y {
			x, y := from(i%w, i/w)
			c := m.COffset(x, y)
			out.Y[i], out.Cb[i], out.Cr[i] = m.Y[m.YOffset(x, y)], m.Cb[c], m.Cr[c]
		}
		return out
	case *image.Gray:
		out := image.NewGray(to)
		for i := range out.Pix {
			x, y := from(i%w, i/w)
			out.Pix[i] = m.Pix[m.PixOffset(x, y)]
		}
		return out
	}
	flat := image.NewRGBA(r)
	draw.Draw(flat, r, m, r.Min, draw.Src)
	out := image.NewRGBA(to)
	for i := range w * h {
		x, y := from(i%w, i/w)
		copy(out.Pix[4*i:4*i+4], flat.Pix[flat.PixOffset(x, y):])
	}
	return out
}

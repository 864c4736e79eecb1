#pragma once
#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy. */
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <string.h>

/* xmlFree is a global variable that Swift 6 refuses to read. */
static inline void tare_free(void *pointer) {
  if (pointer != NULL) xmlFree(pointer);
}

/* From 2.14 a parser's fields are deprecated for direct reading one by one; a system header may
   read them without a warning, so every access to them is here. */
static inline void tare_clearHandlers(xmlParserCtxtPtr parser) {
  memset(parser->sax, 0, sizeof(*parser->sax));
  parser->sax->initialized = XML_SAX2_MAGIC;
}

static inline int tare_line(xmlParserCtxtPtr parser) {
  return parser->input != NULL ? parser->input->line : 0;
}

static inline void tare_stop(xmlParserCtxtPtr parser) { xmlStopParser(parser); }

/* One streaming validation: plugged with no handler of ours, the plug validates and nothing else,
   and the reader forwards to it what it sees. */
typedef struct {
  xmlSchemaValidCtxtPtr context;
  xmlSchemaSAXPlugPtr plug;
  xmlSAXHandlerPtr handler;
  void *user;
} tare_validation;

static int tare_locate(void *parser, const char **file, unsigned long *line) {
  if (file != NULL) *file = NULL;
  if (line != NULL) *line = (unsigned long)tare_line((xmlParserCtxtPtr)parser);
  return 0;
}

static inline int tare_startValidation(tare_validation *validation, xmlSchemaPtr schema,
                                       xmlParserCtxtPtr parser) {
  memset(validation, 0, sizeof(*validation));
  validation->context = xmlSchemaNewValidCtxt(schema);
  if (validation->context == NULL) return -1;
  validation->plug =
      xmlSchemaSAXPlug(validation->context, &validation->handler, &validation->user);
  if (validation->plug == NULL) return -1;
  xmlSchemaValidateSetLocator(validation->context, tare_locate, parser);
  return 0;
}

static inline void tare_endValidation(tare_validation *validation) {
  if (validation->plug != NULL) xmlSchemaSAXUnplug(validation->plug);
  if (validation->context != NULL) xmlSchemaFreeValidCtxt(validation->context);
  memset(validation, 0, sizeof(*validation));
}

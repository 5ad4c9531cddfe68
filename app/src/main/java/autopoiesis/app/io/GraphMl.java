package autopoiesis.app.io;

import autopoiesis.core.Participants;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Links;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML (Brandes et al. 2002): nodes with kind and name, a tie of a relation an edge with its
 * weight. Names are escaped, and what XML cannot hold is made visible. Ties that are nearly
 * forgotten (a decayed weight below 0.01) are left out.
 */
public final class GraphMl {
  private static final double NEARLY_FORGOTTEN = .01;

  private GraphMl() {}

  /** Writes a graph to a new file. */
  public static void write(Path file, IdentityGraph graph, ParticipantNames names)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
      key(xml, "kind", "node", "string");
      key(xml, "name", "node", "string");
      key(xml, "relation", "edge", "string");
      key(xml, "sign", "edge", "int");
      key(xml, "weight", "edge", "double");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      nodes(xml, graph, names);
      for (int r = 0; r < graph.relations().size(); r++) {
        edges(xml, graph, r);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("the graph cannot be written as XML", e);
    }
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void nodes(XMLStreamWriter xml, IdentityGraph graph, ParticipantNames names)
      throws XMLStreamException {
    Participants participants = graph.participants();
    for (int id = 0; id < graph.nodes(); id++) {
      xml.writeCharacters("\n");
      xml.writeStartElement("node");
      xml.writeAttribute("id", "n" + id);
      data(xml, "kind", participants.kind(id).name());
      data(xml, "name", SafeText.visible(names.of(id)));
      xml.writeEndElement();
    }
  }

  /** A mutual tie stands once, from the lower id to the higher. */
  private static void edges(XMLStreamWriter xml, IdentityGraph graph, int r)
      throws XMLStreamException {
    Links links = graph.links(r);
    boolean mutual =
        graph.relations().get(r).reciprocity() == autopoiesis.core.Relation.Reciprocity.MUTUAL;
    for (int node = 0; node < links.nodes(); node++) {
      for (int link = links.start(node); link < links.start(node + 1); link++) {
        boolean once = !mutual || node <= links.other(link);
        if (once && links.weight(link) >= NEARLY_FORGOTTEN) {
          xml.writeCharacters("\n");
          xml.writeStartElement("edge");
          xml.writeAttribute("source", "n" + node);
          xml.writeAttribute("target", "n" + links.other(link));
          data(xml, "relation", SafeText.visible(graph.relations().get(r).name()));
          data(xml, "sign", Integer.toString(graph.relations().get(r).sign().value()));
          data(xml, "weight", Double.toString(links.weight(link)));
          xml.writeEndElement();
        }
      }
    }
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
